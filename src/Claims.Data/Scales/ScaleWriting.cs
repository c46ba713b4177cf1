namespace Claims.Data;

/// <summary>Introduces versions of the rating scale.</summary>
public static class ScaleWriting
{
    /// <param name="readVersion">The version that the form was made from.</param>
    /// <returns>The number of the new version.</returns>
    /// <exception cref="DomainException"><c>scale.introduced-meanwhile</c> with the version that somebody else introduced, and those of <see cref="RatingScale.Introduce"/></exception>
    public static Task<int> IntroduceScaleAsync(
        this ClaimsDb db, int readVersion, IReadOnlyList<RatingLabel> labels, string? reason, Actor by, DateTimeOffset now, CancellationToken cancellationToken) => db.WriteAsync(async token =>
        {
            var current = await db.CurrentScaleAsync(token);
            if (current.Version != readVersion)
            {
                throw new DomainException("scale.introduced-meanwhile", current.Version);
            }

            var (next, happened) = current.Introduce(labels, reason, by, now);
            db.Add(next);
            db.Record(happened);
            return next.Version;
        }, cancellationToken);
}
