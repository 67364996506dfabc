package mentoring.synthetic.dirt;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** All planted errors, in an order that does not depend on which thread planted first. */
public final class ErrorLog {
    private static final Comparator<PlantedError> ORDER = Comparator.comparing(PlantedError::file)
            .thenComparing(PlantedError::sheet)
            .thenComparingLong(PlantedError::row)
            .thenComparing(PlantedError::column)
            .thenComparing(PlantedError::kind);

    private final Queue<PlantedError> errors = new ConcurrentLinkedQueue<>();

    void add(PlantedError error) {
        errors.add(error);
    }

    public List<PlantedError> errors() {
        return errors.stream().sorted(ORDER).toList();
    }

    /** Writes {@code truth/errors.csv}. */
    public void write(Path file) {
        try {
            Files.createDirectories(file.getParent());
            try (BufferedWriter out = Files.newBufferedWriter(file)) {
                out.write("file,sheet,table,row,column,field,kind,found,right,seen_by\n");
                for (PlantedError e : errors()) {
                    out.write(TruthCsv.line(
                            e.file(),
                            e.sheet(),
                            e.table(),
                            e.row(),
                            e.column(),
                            e.field(),
                            e.kind().code(),
                            e.found(),
                            e.right(),
                            e.kind().seenBy().name().toLowerCase(Locale.ROOT)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
