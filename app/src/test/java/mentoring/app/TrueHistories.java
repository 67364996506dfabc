package mentoring.app;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mentoring.synthetic.Parameters;
import mentoring.synthetic.world.Calendar;
import mentoring.synthetic.world.Career;
import mentoring.synthetic.world.Post;
import mentoring.synthetic.world.RegionWorld;
import mentoring.synthetic.world.ReportPlan;
import mentoring.synthetic.world.School;
import mentoring.transform.statistics.Lifetime;

/**
 * What the rules of retention make of the people of a drawn region, read off the drawn careers one by one: no delivery, no
 * table, no SQL. Written from the text of the contract, to be set against what the warehouse makes of the deliveries.
 *
 * <p>Applied to each career, in the order of its posts:
 *
 * <ul>
 *   <li>a school is watched from its opening (or the first day of the world) to the last day it reported about; a school
 *       that was taken over, ever after, if its last report and the successor's next one leave no gap;
 *   <li>what happened after a school's last report is not known: later posts do not exist, later ends are open;
 *   <li>who was hired before the school was watched enters on the first watched day (left truncation);
 *   <li>an end is undone by a post in the scope within 92 days (after 25 May: by 20 September), leaves stop the days;
 *   <li>the end of watching, retirement, death, service, and in the scope of the region a move whose other end is not
 *       seen, are censorings; every other end is an event.
 * </ul>
 */
final class TrueHistories {
    private static final int GRACE = 92;
    private static final Set<String> COMPETING = Set.of("retirement", "death");
    private static final Set<String> MOVES = Set.of("transfer", "liquidation");

    private final RegionWorld world;
    private final LocalDate begins;
    private final LocalDate observedTo;
    private final Map<Integer, Window> windows = new HashMap<>();
    private final Map<Integer, LocalDate> lastTold = new HashMap<>();

    /** Both days belong to it. */
    private record Window(LocalDate from, LocalDate to) {}

    /** @param person as the region names the person */
    record History(String person, Lifetime lifetime) {}

    TrueHistories(RegionWorld world) {
        this.world = world;
        Parameters parameters = world.parameters();
        this.begins = Calendar.opening(parameters.firstYear());
        this.observedTo = Calendar.asOf(parameters.lastYear());
        for (School school : world.schools()) {
            for (ReportPlan.Report report : ReportPlan.of(parameters, school)) {
                if (!report.silent()) {
                    lastTold.put(school.index(), report.cut());
                    // about a school that has closed the region tells the ends of the posts, but reports nothing
                    if (report.listed()) {
                        LocalDate from = school.openedOn() == null ? begins : school.openedOn();
                        windows.put(school.index(), new Window(from, report.cut()));
                    }
                }
            }
        }
        world.schools().stream().filter(s -> s.closedOn() != null).forEach(this::inherit);
    }

    /** Between the last report of a closed school and its end the successor speaks for it; then nobody works there. */
    private void inherit(School school) {
        Window own = windows.get(school.index());
        Window next = windows.get(school.successor());
        if (own != null
                && next != null
                && !own.to().isBefore(school.closedOn().minusDays(366))
                && !next.to().isBefore(school.closedOn())) {
            windows.put(school.index(), new Window(own.from(), observedTo));
        }
    }

    /** Everyone who is at risk for at least a day. */
    List<History> of(boolean wholeRegion) {
        List<History> histories = new ArrayList<>();
        for (Career career : world.careers()) {
            history(career, wholeRegion)
                    .map(l -> new History(career.person().id(), l))
                    .ifPresent(histories::add);
        }
        return histories;
    }

    private Optional<Lifetime> history(Career career, boolean wholeRegion) {
        List<Post> known = career.posts().stream()
                .filter(p -> p.main() && lastTold.containsKey(p.school()))
                .filter(p -> !p.from().isAfter(lastTold.get(p.school())))
                .sorted(Comparator.comparing(Post::from))
                .toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Post first = known.get(0);
        Window window = windows.get(first.school());
        if (window == null || first.from().isAfter(window.to())) {
            return Optional.empty();
        }
        LocalDate entry = latest(career.hiredOn(), first.from(), window.from());
        Exit exit = exit(career, known, wholeRegion);
        long from = ChronoUnit.DAYS.between(career.hiredOn(), entry);
        long to = ChronoUnit.DAYS.between(career.hiredOn(), exit.day());
        return to > from ? Optional.of(Lifetime.of(from, to, exit.event())) : Optional.empty();
    }

    private record Exit(LocalDate day, boolean event) {}

    private Exit exit(Career career, List<Post> known, boolean wholeRegion) {
        int home = known.get(0).school();
        int now = 0;
        while (true) {
            Post post = known.get(now);
            Window window = windows.get(post.school());
            if (post.to() == null || post.to().isAfter(window.to())) {
                return new Exit(window.to(), false);
            }
            LocalDate by = returnBy(career, post.to());
            int next = now + 1;
            while (next < known.size() && !(wholeRegion || continues(home, known.get(next)))) {
                next++;
            }
            boolean goesOn = next < known.size() && !known.get(next).from().isAfter(by);
            if (!goesOn) {
                return new Exit(post.to(), isEvent(career, post, by, window, wholeRegion));
            }
            Window there = windows.get(known.get(next).school());
            if (there == null || known.get(next).from().isAfter(there.to())) {
                return new Exit(post.to(), false);
            }
            now = next;
        }
    }

    private boolean isEvent(Career career, Post post, LocalDate by, Window window, boolean wholeRegion) {
        return !COMPETING.contains(post.endReason())
                && !by.isAfter(window.to())
                && stopping(career, post.to()).stream().noneMatch(l -> l.endless() || l.service())
                && !(wholeRegion && MOVES.contains(post.endReason()));
    }

    /** The same school, or from its closing on the one that took it over. */
    private boolean continues(int home, Post post) {
        int school = home;
        while (school >= 0) {
            School now = world.school(school);
            if (post.school() == school) {
                return true;
            }
            if (now.successor() < 0 || post.from().isBefore(now.closedOn())) {
                return false;
            }
            school = now.successor();
        }
        return false;
    }

    private LocalDate returnBy(Career career, LocalDate end) {
        LocalDate by = end.plusDays(GRACE);
        for (Leave leave : stopping(career, end)) {
            by = by.plusDays(leave.daysAfter(end));
        }
        int day = end.getMonthValue() * 100 + end.getDayOfMonth();
        return day >= 525 && day <= 920 ? latest(by, Calendar.census(end.getYear())) : by;
    }

    /** A leave as told; endless when nobody has told how long it lasted and no law limits it. */
    private record Leave(LocalDate from, LocalDate to, boolean endless, boolean service) {
        long daysAfter(LocalDate end) {
            return endless ? 0 : ChronoUnit.DAYS.between(latest(from, end), to);
        }
    }

    /** The leaves that stop the days after an end: those that last then, and those that begin before the days are over. */
    private List<Leave> stopping(Career career, LocalDate end) {
        List<Leave> stopping = new ArrayList<>();
        LocalDate by = end.plusDays(GRACE);
        for (Leave leave : leaves(career)) {
            if ((leave.endless() || leave.to().isAfter(end)) && !leave.from().isAfter(by)) {
                stopping.add(leave);
                by = by.plusDays(leave.daysAfter(end));
            }
        }
        return stopping;
    }

    /** Leaves are told by the school of the last post. */
    private List<Leave> leaves(Career career) {
        List<Post> posts = career.posts().stream().filter(Post::main).toList();
        LocalDate told = lastTold.getOrDefault(posts.get(posts.size() - 1).school(), LocalDate.MIN);
        return career.leaves().stream()
                .filter(l -> !l.from().isAfter(told))
                .sorted(Comparator.comparing(Career.Leave::from))
                .map(l -> l.to().isAfter(told) ? unfinished(l) : new Leave(l.from(), l.to(), false, isService(l)))
                .toList();
    }

    private static Leave unfinished(Career.Leave leave) {
        return switch (leave.kind()) {
            case "childcare" -> new Leave(leave.from(), leave.from().plusYears(3), false, false);
            case "long_sabbatical" -> new Leave(leave.from(), leave.from().plusYears(1), false, false);
            default -> new Leave(leave.from(), leave.from(), true, isService(leave));
        };
    }

    private static boolean isService(Career.Leave leave) {
        return leave.kind().equals("service");
    }

    private static LocalDate latest(LocalDate... days) {
        LocalDate latest = days[0];
        for (LocalDate day : days) {
            latest = day.isAfter(latest) ? day : latest;
        }
        return latest;
    }
}
