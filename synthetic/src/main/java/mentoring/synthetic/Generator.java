package mentoring.synthetic;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import mentoring.schema.Contracts;
import mentoring.synthetic.dirt.Dirt;
import mentoring.synthetic.dirt.ErrorLog;
import mentoring.synthetic.truth.Truth;
import mentoring.synthetic.world.RegionWorld;
import mentoring.synthetic.write.LineStage;

/** Writes a fictitious region, or a country of them, and the truth about it. The same request gives the same bytes. */
public final class Generator {

    /** How the facts are written. */
    public enum Format {
        /** As schools and offices would really send them: workbooks and CSV over the years. */
        DELIVERIES,
        /** One Parquet file or several per table, as known at the last campaign. */
        PARQUET
    }

    /**
     * What to generate.
     *
     * @param out an empty folder; gets {@code deliveries/} or {@code parquet/}, and {@code truth/}
     * @param threads of no influence on what is written
     * @param progress is told regions done and regions in all
     */
    public record Request(
            Size size,
            Parameters parameters,
            Path out,
            Format format,
            int threads,
            BiConsumer<Integer, Integer> progress) {

        /** Deliveries for one region, Parquet for more; two threads; nobody is told. */
        public static Request of(Size size, Path out) {
            Format format = size.regions() == 1 ? Format.DELIVERIES : Format.PARQUET;
            return new Request(size, Parameters.defaults(), out, format, 2, (done, all) -> {});
        }

        public Request with(Parameters other) {
            return new Request(size, other, out, format, threads, progress);
        }

        public Request with(Format other) {
            return new Request(size, parameters, out, other, threads, progress);
        }
    }

    private Generator() {}

    public static void generate(Request request) {
        Contracts contracts = Contracts.load();
        int regions = request.size().regions();
        if (request.format() == Format.DELIVERIES) {
            if (regions > 1) {
                throw new IllegalArgumentException("Deliveries are written for one region; " + request.size() + " has "
                        + regions + ", use Parquet");
            }
            deliveries(request, contracts);
            request.progress().accept(1, 1);
        } else {
            List<Integer> numbers = IntStream.range(0, regions).boxed().toList();
            Ordered.run(
                    numbers,
                    Math.min(request.threads(), regions),
                    region -> {
                        new SnapshotWriter(request, contracts).write(world(request, region));
                        return region;
                    },
                    region -> request.progress().accept(region + 1, regions));
        }
        Truth.write(request.parameters(), request.size(), request.out().resolve("truth"));
    }

    private static void deliveries(Request request, Contracts contracts) {
        Parameters parameters = request.parameters();
        ErrorLog log = new ErrorLog();
        double rate = parameters.dirt().cellErrorRate();
        LineStage stage = rate > 0 ? new Dirt(parameters.seed(), Dirt.Rates.ofRows(rate), log) : LineStage.CLEAN;
        PublishedReports reports = new PublishedReports(parameters);
        try (DeliveryWriter writer = new DeliveryWriter(request, contracts, stage, reports)) {
            writer.write(world(request, 0));
        }
        Path truth = request.out().resolve("truth");
        log.write(truth.resolve("errors.csv"));
        reports.write(truth.resolve("contradictions.csv"));
    }

    private static RegionWorld world(Request request, int region) {
        return RegionWorld.draw(request.parameters(), request.size(), region);
    }
}
