package mentoring.reports.layout.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;

/** What Word shows in its navigation pane: level and text of every paragraph whose style has an outline level. */
public final class WordOutline {

    private WordOutline() {}

    public static List<String> of(byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return document.getParagraphs().stream()
                    .filter(p -> level(document, p.getStyle()) > 0)
                    .map(p -> level(document, p.getStyle()) + " " + p.getText())
                    .toList();
        }
    }

    private static int level(XWPFDocument document, String id) {
        XWPFStyle style = id == null ? null : document.getStyles().getStyle(id);
        var paragraph = style == null ? null : style.getCTStyle().getPPr();
        return paragraph == null || paragraph.getOutlineLvl() == null
                ? 0
                : paragraph.getOutlineLvl().getVal().intValue() + 1;
    }
}
