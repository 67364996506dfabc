package mentoring.reports.layout.word;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mentoring.reports.tree.Run;
import mentoring.reports.tree.TextRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** Runs, fields and captions in a paragraph. */
final class WordText {
    private static final Pattern COUNTED = Pattern.compile("(\\p{L}+)([\\s\u00A0]+)(\\d+)");

    private WordText() {}

    static void runs(XWPFParagraph paragraph, List<Run> runs) {
        for (Run run : runs) {
            XWPFRun word = paragraph.createRun();
            lines(word, run.text());
            if (run.bold()) {
                word.setBold(true);
            }
            if (run instanceof TextRun text && text.italic()) {
                word.setItalic(true);
            }
        }
    }

    private static void lines(XWPFRun run, String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i], i);
        }
    }

    /** A field with the result that it has now. */
    static void field(XWPFParagraph paragraph, String instruction, String result) {
        begin(paragraph, instruction);
        paragraph.createRun().setText(result);
        end(paragraph);
    }

    static void begin(XWPFParagraph paragraph, String instruction) {
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        var code = paragraph.createRun().getCTR().addNewInstrText();
        code.setStringValue(" " + instruction + " ");
        code.setSpace(org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space.PRESERVE);
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    }

    static void end(XWPFParagraph paragraph) {
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    }

    /** «Таблица 1. Название»: the number is a field, so that it counts on when somebody inserts a table. */
    static void caption(XWPFParagraph paragraph, String label, String title) {
        paragraph.setStyle("Caption");
        Matcher counted = COUNTED.matcher(label);
        if (counted.matches()) {
            bold(paragraph, counted.group(1) + counted.group(2));
            begin(paragraph, "SEQ " + counted.group(1) + " \\* ARABIC");
            bold(paragraph, counted.group(3));
            end(paragraph);
        } else {
            bold(paragraph, label);
        }
        bold(paragraph, ".");
        paragraph.createRun().setText(" " + title);
    }

    private static void bold(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        run.setBold(true);
        run.setText(text);
    }
}
