package mentoring.synthetic.dirt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import mentoring.synthetic.Draw;
import mentoring.synthetic.dirt.Contradiction.Figure;
import mentoring.synthetic.write.RowSink;

/** Plants contradictory reports: each is a source of its own, so that none spoils another. */
public final class Contradictions {
    private static final String FIGURES = "published_figures";
    private static final String DOCUMENTS = "documents";
    /** An act that no indicator counts. */
    private static final String HARMLESS_ACT = "D12";

    private final long seed;
    private final List<Contradiction> planted = new ArrayList<>();

    /**
     * A campaign whose results somebody published.
     *
     * @param schools in scope
     * @param teachingStaff by the official form
     * @param schoolId one of the schools, for the facts that contradict each other
     */
    public record Campaign(
            String campaignId,
            String territoryCode,
            LocalDate asOf,
            long schools,
            long teachingStaff,
            String schoolId) {}

    public Contradictions(long seed) {
        this.seed = seed;
    }

    /** Plants each kind a number of times, spread over the campaigns; rows go where the campaign's rows go. */
    public void plant(List<Campaign> campaigns, int ofEachKind, Function<Campaign, RowSink> sinks) {
        for (ContradictionKind kind : ContradictionKind.values()) {
            for (int i = 0; i < ofEachKind && !campaigns.isEmpty(); i++) {
                SplittableRandom random = Draw.of(seed, "contradiction", kind.ordinal(), i);
                Campaign campaign = campaigns.get(random.nextInt(campaigns.size()));
                plant(kind, campaign, i, random, sinks.apply(campaign));
            }
        }
    }

    private void plant(ContradictionKind kind, Campaign campaign, int number, SplittableRandom random, RowSink sink) {
        // Reports are numbered through; their names do not give away what is wrong with them.
        int report = number * ContradictionKind.values().length + kind.ordinal() + 1;
        String source = "Аналитическая справка № " + report + " о наставничестве, "
                + campaign.asOf().getYear() + " г.";
        PublishedReport drawn = new PublishedReport(campaign, random);
        Contradiction contradiction = drawn.contradicting(kind, source);
        for (Figure f : contradiction.figures()) {
            sink.row(
                    FIGURES,
                    campaign.campaignId(),
                    source,
                    campaign.territoryCode(),
                    f.indicator(),
                    f.place(),
                    f.value(),
                    f.numerator(),
                    f.denominator(),
                    f.note());
        }
        if (kind == ContradictionKind.C17) {
            twoDates(campaign, number, sink);
        }
        planted.add(contradiction);
    }

    private static void twoDates(Campaign campaign, int number, RowSink sink) {
        String order = String.valueOf(100 + number);
        LocalDate signed = campaign.asOf().minusMonths(2);
        for (LocalDate day : List.of(signed, signed.minusMonths(1))) {
            String title = "О совете наставников";
            sink.row(DOCUMENTS, campaign.schoolId(), HARMLESS_ACT, order, day, null, title, null, null);
        }
    }

    public List<Contradiction> planted() {
        return List.copyOf(planted);
    }

    /** Writes {@code truth/contradictions.csv}. */
    public void write(Path file) {
        StringBuilder text = new StringBuilder();
        text.append("kind,severity,campaign_id,territory_code,source,indicators,observed,bound,seen_by\n");
        for (Contradiction c : planted) {
            String indicators =
                    c.figures().stream().map(Figure::indicator).distinct().collect(Collectors.joining(";"));
            text.append(TruthCsv.line(
                    c.kind(),
                    c.kind().severity(),
                    c.campaignId(),
                    c.territoryCode(),
                    c.source(),
                    indicators,
                    c.observed(),
                    c.bound(),
                    c.kind().shows().name().toLowerCase(Locale.ROOT)));
        }
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
