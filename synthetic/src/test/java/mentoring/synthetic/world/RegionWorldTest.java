package mentoring.synthetic.world;

import static org.assertj.core.api.Assertions.assertThat;

import mentoring.synthetic.Parameters;
import mentoring.synthetic.Size;
import org.junit.jupiter.api.Test;

class RegionWorldTest {
    private final RegionWorld world = RegionWorld.draw(Parameters.defaults(), Size.REGION, 0);

    @Test
    void staffStaysAsLargeAsDrawn() {
        int planned = world.schools().stream().filter(School::general).mapToInt(School::staff).sum();
        for (int year = 2015; year <= 2024; year++) {
            int ay = year;
            int staff = world.schools().stream()
                    .mapToInt(s -> world.teaching(s, Calendar.census(ay)).size())
                    .sum();
            assertThat(staff).isBetween(planned * 93 / 100, planned * 107 / 100);
        }
    }
}
