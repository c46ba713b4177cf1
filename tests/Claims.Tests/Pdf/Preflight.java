import java.io.File;
import org.apache.pdfbox.preflight.PreflightDocument;
import org.apache.pdfbox.preflight.ValidationResult;
import org.apache.pdfbox.preflight.exception.SyntaxValidationException;
import org.apache.pdfbox.preflight.parser.PreflightParser;

/** Judges every PDF of a folder after PDF/A-1b and prints a line for each fault: the file, the rule, what is wrong. */
public class Preflight {
    public static void main(String[] arguments) throws Exception {
        File[] files = new File(arguments[0]).listFiles((folder, name) -> name.endsWith(".pdf"));
        for (File file : files) {
            for (ValidationResult.ValidationError fault : judge(file).getErrorsList()) {
                System.out.println(file.getName() + ": " + fault.getErrorCode() + " " + fault.getDetails());
            }
        }

        System.out.println(files.length + " judged");
    }

    private static ValidationResult judge(File file) throws Exception {
        PreflightParser parser = new PreflightParser(file);
        try {
            parser.parse();
        } catch (SyntaxValidationException broken) {
            return broken.getResult();
        }

        try (PreflightDocument document = parser.getPreflightDocument()) {
            document.validate();
            return document.getResult();
        }
    }
}
