package mentoring.synthetic;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import mentoring.synthetic.dirt.Contradictions;
import mentoring.synthetic.world.Calendar;
import mentoring.synthetic.world.RegionWorld;
import mentoring.synthetic.world.School;
import mentoring.synthetic.write.RowSink;

/** Reports that somebody has published about the later campaigns, each with one planted contradiction. */
final class PublishedReports {
    private static final int LAST_CAMPAIGNS = 4;

    private final Parameters parameters;
    private final Contradictions contradictions;

    PublishedReports(Parameters parameters) {
        this.parameters = parameters;
        this.contradictions = new Contradictions(parameters.seed());
    }

    void plant(RegionWorld world, Function<Integer, BiConsumer<String, Object[]>> outOfYear) {
        List<Contradictions.Campaign> campaigns = new ArrayList<>();
        for (int year = parameters.lastYear() - LAST_CAMPAIGNS + 1; year <= parameters.lastYear(); year++) {
            campaigns.add(campaign(world, year));
        }
        Function<Contradictions.Campaign, RowSink> sinks =
                c -> PupilTables.sink(outOfYear.apply(Calendar.academicYear(c.asOf())));
        contradictions.plant(campaigns, parameters.dirt().contradictionsOfEachKind(), sinks);
    }

    private Contradictions.Campaign campaign(RegionWorld world, int year) {
        List<School> open = world.schools().stream()
                .filter(s -> s.general() && s.openAt(Calendar.asOf(year)))
                .toList();
        long staff = open.stream()
                .mapToLong(s -> world.teaching(s, Calendar.census(year)).size())
                .sum();
        return new Contradictions.Campaign(
                Campaigns.id(year),
                world.regionCode(),
                Calendar.asOf(year),
                open.size(),
                staff,
                open.get(year % open.size()).id());
    }

    void write(Path file) {
        contradictions.write(file);
    }
}
