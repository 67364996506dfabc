package mentoring.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import mentoring.synthetic.Generator;
import mentoring.synthetic.Parameters;
import mentoring.synthetic.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports that somebody has published, delivered as figures: their contradictions are in the release. */
class PublishedReportTest {
    /** The report of Izhevsk of May 2022 as printed: its table, and what the text says otherwise or beside it. */
    private static final String IZHEVSK =
            """
            campaign_id;source;territory_code;indicator;place;value_text;numerator;denominator;note
            izhevsk-2022-05;Отчёт;94701000;iz01;table;60 %;;83;приказ № 100 от 04.03.2022г.
            izhevsk-2022-05;Отчёт;94701000;iz01;text;60 %;;83;согласно приказу № 100 от 04.02. 2022г.
            izhevsk-2022-05;Отчёт;94701000;iz02;table;90 %;;83;
            izhevsk-2022-05;Отчёт;94701000;iz03;table;60 %;;83;
            izhevsk-2022-05;Отчёт;94701000;iz04;table;54 %;;83;
            izhevsk-2022-05;Отчёт;94701000;iz05;table;89 %;;83;
            izhevsk-2022-05;Отчёт;94701000;iz06;table;89 %;;83;
            izhevsk-2022-05;Отчёт;94701000;iz07;table;56,6 %;47;83;
            izhevsk-2022-05;Отчёт;94701000;iz08;table;245;;;
            izhevsk-2022-05;Отчёт;94701000;iz09;table;44,6 %;;83;
            izhevsk-2022-05;Отчёт;94701000;iz10;table;92;;;
            izhevsk-2022-05;Отчёт;94701000;iz11;table;34,2 %;;;
            izhevsk-2022-05;Отчёт;94701000;iz12;table;6 %;;83;
            izhevsk-2022-05;Отчёт;94701000;iz13;table;О/8;;;
            izhevsk-2022-05;Отчёт;94701000;iz13;text;0;;;
            izhevsk-2022-05;Отчёт;94701000;iz14;table;68 %;;83;
            izhevsk-2022-05;Отчёт;94701000;iz14;text;… (из 83) создали раздел;;83;
            izhevsk-2022-05;Отчёт;94701000;iz15;table;89 %;;83;
            izhevsk-2022-05;Отчёт;94701000;iz15;text;АМОУ «Гуманитарный Лицей», МБОУ СОШ №84, МБОУ «СОШ №20», МБОУ «Гимназия № 83», МБОУ «СОШ №36», школа Гармония, МБВСОУ «Центр образования № 17»;;;организации, не реализующие систему наставничества
            izhevsk-2022-05;Отчёт;94701000;iz_experienced;table;92;;;
            izhevsk-2022-05;Отчёт;94701000;iz_curator_position;text;79 %;;;заместители директора
            """;

    /** Kinds that a rule can see without reading; the others are about wording. */
    private static final Set<String> JUDGED = Set.of(
            "C01", "C02", "C03", "C04", "C06", "C08", "C10", "C11", "C12", "C13", "C14", "C15", "C17", "C23", "C25",
            "C27");

    @TempDir
    Path folder;

    private List<String> findings(String columns, Path... deliveries) {
        String workspace = folder.resolve("workspace").toString();
        call("init", workspace);
        for (Path delivery : deliveries) {
            call("-w", workspace, "load", delivery.toString());
        }
        call("-w", workspace, "build");
        String sql = "SELECT DISTINCT " + columns + " AS found FROM consistency_finding ORDER BY 1";
        return CsvReader.builder()
                .ofNamedCsvRecord(
                        call("-w", workspace, "query", "--format", "csv", sql).out())
                .stream()
                .map(row -> row.getField("found"))
                .toList();
    }

    private static Call call(String... arguments) {
        Call call = Call.mentoring(arguments);
        assertThat(call.exitCode()).as(call.err()).isLessThanOrEqualTo(2);
        return call;
    }

    /** Observed and bound by hand: 83 − 74 = 9 schools, 89 % of 83 being 74; 12 of 83 schools need no mentoring. */
    @Test
    void theReportOfIzhevsk() throws IOException {
        Path figures = Files.writeString(folder.resolve("published_figures_2022-05-12.csv"), IZHEVSK);
        assertThat(findings(
                        "rule_id || ' ' || indicators || coalesce(' ' || observed, '') || coalesce(' ' || bound, '')",
                        Call.HOME.resolve("samples/izhevsk-2022/inbox"),
                        figures))
                .contains(
                        "C01 iz15;iz01 89.0 60.0",
                        "C02 iz15 7.0 9.0",
                        "C03 iz13",
                        "C04 iz14 68.0",
                        "C06 iz12 83.0 1530.0",
                        "C10 iz10;iz08 92.0 245.0",
                        "C13 iz02;iz01 90.0 60.0",
                        "C14 iz_curator_position 79.0",
                        "C15 iz10;iz_experienced 92.0 92.0",
                        "C17 iz01",
                        "C25 iz04 83.0 71.0",
                        "C27 iz14 83.0",
                        "P01 iz15 89.0 42.0")
                .doesNotContain("C01 iz15;iz02 89.0 90.0");
    }

    @Test
    void plantedContradictionsAreFound() throws IOException {
        Path drawn = folder.resolve("drawn");
        Parameters parameters = Parameters.defaults().withDirt(new Parameters.Dirt(0, 1));
        Generator.generate(Generator.Request.of(Size.SMALL, drawn).with(parameters));
        List<String> found = findings("rule_id || ' ' || campaign_id", drawn.resolve("deliveries"));
        try (CsvReader<NamedCsvRecord> planted =
                CsvReader.builder().ofNamedCsvRecord(drawn.resolve("truth/contradictions.csv"))) {
            List<String> wanted = planted.stream()
                    .filter(row -> JUDGED.contains(row.getField("kind")))
                    .map(row -> row.getField("kind") + " " + row.getField("campaign_id"))
                    .toList();
            assertThat(wanted).hasSameSizeAs(JUDGED);
            assertThat(found).containsAll(wanted);
        }
    }
}
