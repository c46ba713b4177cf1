namespace Claims.Data;

/// <summary>How an engine finds words in what is stored, and blacks them out. In each text <c>{0}</c> is what is looked for and <c>{1}</c> what takes its place.</summary>
internal abstract class PassageSql
{
    /// <summary>Rows of the table, with key and subject, that hold the words.</summary>
    public abstract string Find(ErasableTable table);

    /// <summary>Rewrites these rows.</summary>
    public abstract string BlackOut(ErasableTable table);

    /// <summary>Counts the versions of rows up, whose ids are a JSON array.</summary>
    public abstract string CountUp(string table);

    /// <summary>A condition: the column holds these words, or these bytes.</summary>
    public abstract string Holds(string column);
}
