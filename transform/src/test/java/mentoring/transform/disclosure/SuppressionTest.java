package mentoring.transform.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Small tables of territories and groups; a number marked * is hidden because it is small, + because of others. */
class SuppressionTest {
    private static final long K = 5;

    @Test
    void oneSmallCellTakesTheNextSmallestWithIt() {
        assertThat(decided("region r 60", "municipality a 3", "municipality b 20", "municipality c 37"))
                .containsExactly("r 60", "a *", "b +", "c 37");
    }

    @Test
    void ofTwoMunicipalitiesBothAreHidden() {
        assertThat(decided("region r 23", "municipality a 3", "municipality b 20"))
                .containsExactly("r 23", "a *", "b +");
    }

    @Test
    void theOnlyMunicipalityHidesItsRegion() {
        assertThat(decided("region r 3", "municipality a 3")).containsExactly("r *", "a *");
    }

    @Test
    void twoHiddenCellsThatTogetherAreFewNeedAThird() {
        // the region minus the shown ones leaves 3: nobody must learn that a and b together are that few
        assertThat(decided("region r 63", "municipality a 1", "municipality b 2", "municipality c 60"))
                .containsExactly("r 63", "a *", "b *", "c +");
    }

    @Test
    void nobodyIsNoOnesSecret() {
        assertThat(decided("region r 20", "municipality a 0", "municipality b 20"))
                .containsExactly("r 20", "a 0", "b 20");
    }

    @Test
    void groupsAndTerritoriesAreProtectedTogether() {
        List<String> decided = decided(
                "region r 90",
                "municipality a 40",
                "municipality b 50",
                "region r rural 33",
                "region r urban 57",
                "municipality a rural 3",
                "municipality a urban 37",
                "municipality b rural 30",
                "municipality b urban 20");
        // all minus urban, and the region's rural minus b's rural, would each give the 3 away
        assertThat(decided).contains("a rural *", "a urban +", "b rural +", "b urban +", "r 90", "a 40", "b 50");
    }

    @Test
    void equalCellsAreTakenByCode() {
        assertThat(decided("region r 23", "municipality c 10", "municipality b 10", "municipality a 3"))
                .containsExactly("r 23", "c 10", "b +", "a *");
    }

    /** Every table that remains is tried by listing all tables that look the same: no hidden cell is pinned down. */
    @Test
    void nothingHiddenCanBeFoundByListingAllPossibleTables() {
        Random random = new Random(20);
        int hiddenTables = 0;
        for (int round = 0; round < 300; round++) {
            Family family = randomFamily(random);
            boolean hides = family.cells().stream().anyMatch(Cell::hidden);
            new Suppression(family, 1, K).run();
            if (!hides) {
                continue;
            }
            hiddenTables++;
            Possible possible = new Possible(family);
            for (Cell cell : family.cells()) {
                if (cell.hidden() && cell.count(0) > 0 && hasSum(family, cell)) {
                    assertThat(possible.high(cell) - possible.low(cell))
                            .as("round %s, %s", round, print(family.cells()))
                            .isGreaterThanOrEqualTo(K);
                }
            }
        }
        assertThat(hiddenTables).isGreaterThan(100);
    }

    private static boolean hasSum(Family family, Cell cell) {
        return family.sums().stream().anyMatch(s -> s.cells().contains(cell));
    }

    private static Family randomFamily(Random random) {
        List<String> rows = new ArrayList<>();
        long total = 0;
        for (String unit : List.of("a", "b", "c")) {
            int count = random.nextInt(9);
            total += count;
            rows.add("municipality " + unit + " " + count);
        }
        rows.add("region r " + total);
        return family(rows.toArray(String[]::new));
    }

    /** Bounds of every hidden cell over all tables with the same shown cells, by trying them all. */
    private static final class Possible {
        private final Family family;
        private final List<Cell> hidden;
        private final Map<Cell, Long> now = new HashMap<>();
        private final Map<Cell, Long> low = new HashMap<>();
        private final Map<Cell, Long> high = new HashMap<>();

        Possible(Family family) {
            this.family = family;
            hidden = family.cells().stream().filter(Cell::hidden).toList();
            family.cells().forEach(c -> now.put(c, c.count(0)));
            attempt(0);
        }

        private void attempt(int place) {
            if (place == hidden.size()) {
                if (family.sums().stream().allMatch(this::holds)) {
                    hidden.forEach(c -> {
                        low.merge(c, now.get(c), Math::min);
                        high.merge(c, now.get(c), Math::max);
                    });
                }
                return;
            }
            for (long value = 0; value <= 24; value++) {
                now.put(hidden.get(place), value);
                attempt(place + 1);
            }
        }

        private boolean holds(Sum sum) {
            return sum.parts().stream().mapToLong(now::get).sum() == now.get(sum.total());
        }

        long low(Cell cell) {
            return low.get(cell);
        }

        long high(Cell cell) {
            return high.get(cell);
        }
    }

    private static List<String> decided(String... rows) {
        Family family = family(rows);
        List<Cell> inOrder = Arrays.stream(rows)
                .map(r -> family.cells().stream()
                        .filter(c -> label(c).equals(r.substring(r.indexOf(' ') + 1, r.lastIndexOf(' '))))
                        .filter(c -> c.unit().startsWith(r.substring(0, r.indexOf(' ')) + '/'))
                        .findFirst()
                        .orElseThrow())
                .toList();
        new Suppression(family, 1, K).run();
        return print(inOrder);
    }

    private static List<String> print(List<Cell> cells) {
        return cells.stream().map(c -> label(c) + " " + value(c)).toList();
    }

    private static String label(Cell cell) {
        return cell.unit().substring(cell.unit().indexOf('/') + 1)
                + (cell.group().equals("all") ? "" : " " + cell.group());
    }

    private static String value(Cell cell) {
        return switch (cell.status()) {
            case SHOW -> String.valueOf(cell.count(0));
            case PRIMARY -> "*";
            case SECONDARY -> "+";
        };
    }

    private static Family family(String... rows) {
        List<Cell> cells = new ArrayList<>();
        Map<String, String> parents = new HashMap<>();
        for (String row : rows) {
            String[] words = row.split(" ");
            long count = Long.parseLong(words[words.length - 1]);
            String group = words.length == 4 ? words[2] : "all";
            cells.add(new Cell(
                    Cell.key(words[0] + '/' + words[1], group.equals("all") ? "all" : "locality", group),
                    new long[] {count},
                    count > 0 && count < K ? Cell.Status.PRIMARY : Cell.Status.SHOW));
            if (words[0].equals("municipality")) {
                parents.put("municipality/" + words[1], "region/r");
            }
        }
        return Family.of(cells, parents);
    }
}
