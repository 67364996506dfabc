package mentoring.reports.cycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mentoring.reports.markdown.EditableText;
import mentoring.reports.markdown.EditableText.Part;
import mentoring.reports.release.SqlRow;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.Section;
import mentoring.reports.tree.Table.Cell;
import mentoring.reports.tree.Table.Column;
import mentoring.reports.tree.Table.Row;

/** Recommendations of this campaign: those of the release, then those that people wrote. */
final class Recommendations {
    private final CycleKit kit;
    private final CampaignRecommendations recommendations;

    Recommendations(CycleKit kit, CampaignRecommendations recommendations) {
        this.kit = kit;
        this.recommendations = recommendations;
    }

    List<Section> sections() {
        EditableText text = kit.context().text();
        List<SqlRow> own = recommendations.of(kit.context().campaign().id());
        List<Block> blocks = new ArrayList<>();
        if (!own.isEmpty()) {
            blocks.addAll(kit.prose()
                    .say(
                            "recommendations.lead",
                            "n",
                            recommendations.count(own.size(), "current"),
                            "number",
                            kit.table("recommendations"))
                    .paragraph());
            blocks.add(table(own));
        }
        blocks.addAll(text.part(Part.RECOMMENDATIONS));
        boolean none = blocks.isEmpty() && text.recommendations().isEmpty();
        if (none) {
            blocks.addAll(kit.prose()
                    .say(recommendations.isPublic() ? "recommendations.public" : "recommendations.none")
                    .paragraph());
        }
        List<Section> sections = new ArrayList<>();
        sections.add(kit.chapter("recommendations", "recommendations", blocks));
        text.recommendations()
                .forEach(a ->
                        sections.add(new Section(2, "recommendations-" + sections.size(), a.addressee(), a.blocks())));
        return sections;
    }

    private Block table(List<SqlRow> own) {
        List<Column> columns = List.of(
                kit.left("measure", 196),
                kit.left("deadline", 62),
                kit.left("indicatorShort", 112),
                kit.right("now", 54),
                kit.right("wanted", 58));
        return kit.table(
                "recommendations",
                kit.text("recommendations.table"),
                columns,
                recommendations.byAddressee(own, this::row));
    }

    private Row row(SqlRow row) {
        return Row.body(List.of(
                Cell.of(row.text("measure")),
                Cell.of(deadline(row)),
                recommendations.name(row),
                now(row),
                recommendations.expected(row)));
    }

    private String deadline(SqlRow row) {
        LocalDate deadline = row.date("deadline");
        return deadline == null ? "–" : kit.dates().inFigures(deadline);
    }

    private Cell now(SqlRow row) {
        return recommendations
                .indicator(row)
                .map(i -> kit.value(kit.data().own(i.code()), i.share()))
                .orElse(Cell.of("–"));
    }
}
