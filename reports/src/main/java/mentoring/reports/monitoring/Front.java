package mentoring.reports.monitoring;

import mentoring.reports.Campaign;
import mentoring.reports.ReportContext;
import mentoring.reports.markdown.EditableText;
import mentoring.reports.release.Zone;
import mentoring.reports.shared.Cover;
import mentoring.reports.tree.TitlePage;

/** The title page. */
final class Front {

    private Front() {}

    static TitlePage page(Kit kit) {
        ReportContext context = kit.context();
        Campaign campaign = context.campaign();
        EditableText.Front front = context.text().front();
        String asOf = kit.text("title.asOf", "date", kit.dates().inWords(campaign.asOf()));
        String name = Cover.capitalised(context.territory().name());
        String place = front.place() == null ? name : front.place();
        return new TitlePage(
                front.stamp(),
                kit.text("title.kind"),
                campaign.title(),
                name + "\n" + asOf,
                name + ", " + kit.dates().inWords(campaign.asOf()),
                Cover.facts(kit),
                kit.text(
                        "title.imprint",
                        "name",
                        place,
                        "year",
                        String.valueOf(context.printedOn().getYear())),
                kit.text(context.zone() == Zone.INNER ? "title.notice.inner" : "title.notice.public"));
    }
}
