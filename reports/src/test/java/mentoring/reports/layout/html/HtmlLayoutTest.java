package mentoring.reports.layout.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import mentoring.reports.FixtureRelease;
import mentoring.reports.Fixtures;
import mentoring.reports.release.Zone;
import mentoring.reports.tree.CellKey;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.Report;
import mentoring.reports.tree.Section;
import mentoring.reports.tree.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlLayoutTest {
    @TempDir
    static Path folder;

    private static Report report;
    private static String html;
    private static Document document;

    @BeforeAll
    static void report() throws Exception {
        report = Fixtures.tree(FixtureRelease.workspace(folder), "izh-2022-05", Zone.INNER);
        html = new String(HtmlLayout.html(report), StandardCharsets.UTF_8);
        // Apart from the few void elements the file is well-formed XML, which makes it easy to check.
        String xml = html.replace("<!DOCTYPE html>", "").replaceAll("<meta [^>]*>", "");
        document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    @Test
    void headingsFollowTheOutlineAndTheContentsPointToThem() {
        Set<String> anchors = new HashSet<>();
        for (Section section : report.sections()) {
            anchors.add("#" + section.id());
            assertThat(html).contains("<h" + (section.level() + 1) + " id=\"" + section.id() + "\">");
        }
        NodeList links = document.getElementsByTagName("a");
        assertThat(links.getLength()).isEqualTo(report.sections().size());
        for (int i = 0; i < links.getLength(); i++) {
            assertThat(anchors).contains(((Element) links.item(i)).getAttribute("href"));
        }
    }

    @Test
    void everyNumberOfEveryTableStandsUnderItsKey() {
        Set<String> printed = new HashSet<>();
        NodeList spans = document.getElementsByTagName("span");
        for (int i = 0; i < spans.getLength(); i++) {
            Element span = (Element) spans.item(i);
            printed.add(span.getAttribute("data-cell") + " = " + span.getTextContent());
        }
        for (Table table : report.tables()) {
            for (NumberRun number : table.numbers()) {
                if (number.source() instanceof CellKey key) {
                    assertThat(printed).contains(key + " = " + number.text());
                }
            }
        }
    }

    @Test
    void tablesAndPicturesCanBeHeard() {
        NodeList tables = document.getElementsByTagName("table");
        assertThat(tables.getLength()).isEqualTo(report.tables().size());
        for (int i = 0; i < tables.getLength(); i++) {
            Element table = (Element) tables.item(i);
            assertThat(table.getElementsByTagName("caption").getLength()).isEqualTo(1);
            Element head = (Element) table.getElementsByTagName("th").item(0);
            assertThat(head.getAttribute("scope")).isEqualTo("col");
        }
        Element svg = (Element) document.getElementsByTagName("svg").item(0);
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                .contains("1. Приказ о внедрении\u00A0– 60,2\u00A0%");
    }

    @Test
    void fileStandsAlone() {
        assertThat(html)
                .doesNotContain("http://", "https://", "<script", "<link", "url(")
                .contains("lang=\"ru\"");
    }
}
