package mentoring.transform.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LifeTableTest {

    // 146 patients, n/d/w by year. R: np <- n - w/2; S <- cumprod(1 - d/np); S*sqrt(cumsum(d/(np*(np - d))))
    @Test
    void actuarial() {
        long[] events = {27, 18, 21, 9, 1, 2, 3, 1, 2, 2};
        long[] withdrawn = {3, 10, 10, 3, 3, 11, 5, 8, 1, 6};
        double[] survival = {
            0.813148788927336, 0.681286823155335, 0.508913048622058, 0.426386608304967, 0.416584617309451,
            0.393115061404693, 0.346866230651200, 0.325187091235500, 0.263246692904928, 0.157948015742957
        };
        double[] errors = {
            0.0324264230751519, 0.0393374695234326, 0.0438219400458602, 0.0445203569587572, 0.0445628843916355,
            0.0450365390588275, 0.0469917292198211, 0.0487999147101509, 0.0557990638058041, 0.0666874516786766
        };
        List<LifeTable.Line> lines = LifeTable.of(counts(146, events, withdrawn));
        for (int i = 0; i < events.length; i++) {
            assertThat(lines.get(i).survival()).isCloseTo(survival[i], within(1e-12));
            assertThat(lines.get(i).stdError()).isCloseTo(errors[i], within(1e-12));
        }
        assertThat(lines.get(0).exposed()).isEqualTo(144.5);
    }

    // Singer and Willett, 3 941 special educators. R: d, n as below; h <- d/n; sqrt(h*(1 - h)/n); survfit of n rebuilt
    // persons
    @Test
    void discreteHazard() {
        long[] events = {456, 384, 359, 295, 218, 184, 123, 79, 53, 35, 16, 5};
        long[] censored = {0, 0, 0, 0, 0, 0, 280, 307, 255, 265, 241, 386};
        List<LifeTable.Line> lines = DiscreteHazard.of(counts(3941, events, censored));
        check(lines.get(0), 0.1157066734331388, 0.00509535163270329, 0.884293326566861, 0.00509535163270329);
        check(lines.get(6), 0.0601466992665037, 0.00525762102969180, 0.487693478812484, 0.00796223880412925);
        check(lines.get(11), 0.0127877237851662, 0.00568216078311028, 0.412309955752720, 0.00869810562844412);
    }

    private static void check(LifeTable.Line line, double hazard, double hazardError, double survival, double error) {
        assertThat(line.hazard()).isCloseTo(hazard, within(1e-13));
        assertThat(line.hazardError()).isCloseTo(hazardError, within(1e-13));
        assertThat(line.survival()).isCloseTo(survival, within(1e-13));
        assertThat(line.stdError()).isCloseTo(error, within(1e-13));
    }

    private static List<LifeTable.Count> counts(long start, long[] events, long[] withdrawn) {
        List<LifeTable.Count> counts = new ArrayList<>();
        long atRisk = start;
        for (int i = 0; i < events.length; i++) {
            counts.add(new LifeTable.Count(atRisk, events[i], withdrawn[i]));
            atRisk -= events[i] + withdrawn[i];
        }
        return counts;
    }

    @Test
    void endsWhereNobodyIsExposed() {
        List<LifeTable.Line> lines = LifeTable.of(List.of(new LifeTable.Count(2, 2, 0), new LifeTable.Count(0, 0, 0)));
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).survival()).isZero();
        assertThat(lines.get(0).stdError()).isNaN();
        assertThatThrownBy(() -> new LifeTable.Count(2, 2, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
