package mentoring.synthetic.world;

import static mentoring.synthetic.world.Fact.known;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import mentoring.synthetic.Draw;

/** Local acts, curators and the section of the site. */
final class DocumentFacts {
    private static final String[] KINDS = {"D02", "D01", "D03", "D04", "D08", "D09", "D10", "D12", "D14"};
    private static final double[] SHARES = {0.96, 0.93, 0.94, 0.92, 0.85, 0.8, 0.75, 0.35, 0.4};
    /** Regulations are often written long before anybody orders the system to be introduced. */
    private static final double REGULATION_WITHOUT_ORDER = 0.3;

    private final RegionWorld world;

    DocumentFacts(RegionWorld world) {
        this.world = world;
    }

    void ofSchool(School school, List<Fact> facts) {
        SplittableRandom random = Draw.of(world.parameters().seed(), "documents", school.key());
        boolean never = school.adoptedIn() > world.parameters().lastYear();
        if (never) {
            if (Draw.chance(random, REGULATION_WITHOUT_ORDER)) {
                act(school, "D02", LocalDate.of(2022, 3, 1).plusDays(random.nextInt(300)), facts, random);
            }
            return;
        }
        LocalDate adopted = Fact.max(
                Calendar.opening(school.adoptedIn()), school.openedOn() == null ? LocalDate.MIN : school.openedOn());
        for (int i = 0; i < KINDS.length; i++) {
            boolean has = Draw.chance(random, SHARES[i]);
            LocalDate signed = adopted.plusDays(5 + random.nextInt(70));
            if (has) act(school, KINDS[i], signed, facts, random);
        }
        orders(school, facts, random);
        yearly(school, adopted, facts, random);
        curators(school, adopted, facts);
    }

    /** An act, after some years replaced by a new one in one school of four. */
    private void act(School school, String kind, LocalDate signed, List<Fact> facts, SplittableRandom random) {
        boolean replaced = Draw.chance(random, 0.25);
        LocalDate again = signed.plusDays(800 + random.nextInt(500));
        boolean returned = Draw.chance(random, 0.06);
        LocalDate end = replaced ? again : school.closedOn();
        document(school, kind, number(random), signed, end, returned ? "returned" : "approved", facts);
        if (replaced) document(school, kind, number(random), again, school.closedOn(), "approved", facts);
    }

    private static String number(SplittableRandom random) {
        return (10 + random.nextInt(380)) + "-ОД";
    }

    private void document(
            School school,
            String kind,
            String number,
            LocalDate signed,
            LocalDate cancelled,
            String review,
            List<Fact> facts) {
        if (!school.openAt(signed)) return;
        String url = "https://school" + school.key() + ".example.ru/nastavnichestvo/"
                + kind.toLowerCase(java.util.Locale.ROOT) + "-" + signed + ".pdf";
        LocalDate end = cancelled == null || cancelled.isAfter(signed) ? cancelled : null;
        facts.add(Fact.ofSchool(
                "documents",
                (day, ids) -> new Object[] {school.id(), kind, number, signed, known(end, day), null, url, review},
                signed,
                end));
    }

    private void orders(School school, List<Fact> facts, SplittableRandom random) {
        Set<String> told = new HashSet<>();
        for (Pair pair : world.pairs(school)) {
            boolean published = Draw.chance(random, 0.95);
            if (pair.orderDate() == null || !published) continue;
            if (told.add(pair.orderNumber() + pair.orderDate())) {
                document(school, "D06", pair.orderNumber(), pair.orderDate(), null, "approved", facts);
            }
            if (!pair.programmes().isEmpty() && told.add("D07" + Calendar.academicYear(pair.from()))) {
                document(school, "D07", pair.number() + "-ПП", pair.from(), null, "approved", facts);
            }
        }
    }

    private void yearly(School school, LocalDate adopted, List<Fact> facts, SplittableRandom random) {
        for (int year = adopted.getYear(); year <= world.parameters().lastYear(); year++) {
            LocalDate signed = LocalDate.of(year + 1, 4, 5).plusDays(random.nextInt(16));
            if (Draw.chance(random, 0.6)) document(school, "D13", number(random), signed, null, "approved", facts);
        }
    }

    private void curators(School school, LocalDate adopted, List<Fact> facts) {
        SplittableRandom random = Draw.of(world.parameters().seed(), "curators", school.key());
        if (!Draw.chance(random, 0.9)) return;
        boolean deputy = Draw.chance(random, 0.8);
        boolean two = school.staff() > 45 && Draw.chance(random, 0.12);
        List<Post> taken = new ArrayList<>();
        for (int seat = 0; seat < (two ? 2 : 1); seat++) {
            LocalDate order = adopted.plusDays(6 + random.nextInt(50));
            while (order.isBefore(world.horizon()) && school.openAt(order)) {
                Post post = candidate(school, order, deputy && seat == 0, taken);
                if (post == null) break;
                taken.add(post);
                curator(school, post, order, number(random), facts);
                if (post.to() == null) break;
                order = post.to().plusDays(random.nextInt(20));
            }
        }
    }

    private Post candidate(School school, LocalDate day, boolean deputy, List<Post> taken) {
        for (Post post : world.posts(school)) {
            boolean right = deputy ? post.position().equals("deputy_head") : post.teaching();
            boolean stays = post.to() == null || post.to().isAfter(day.plusDays(60));
            if (right && post.main() && post.holdsAt(day) && stays && !taken.contains(post)) return post;
        }
        return null;
    }

    private static void curator(School school, Post post, LocalDate order, String number, List<Fact> facts) {
        document(facts, school, number, order, post.to());
        facts.add(Fact.ofSchool(
                "curators",
                (day, ids) -> new Object[] {
                    school.id(), ids.person(post.person()), post.position(), number, order, known(post.to(), day)
                },
                order,
                post.to()));
    }

    private static void document(List<Fact> facts, School school, String number, LocalDate order, LocalDate end) {
        facts.add(Fact.ofSchool(
                "documents",
                (day, ids) -> new Object[] {
                    school.id(), "D05", number, order, known(end, day), "О назначении куратора", null, "approved"
                },
                order,
                end));
    }

    /** Somebody of the region looks at the sites in each campaign. */
    void siteChecks(School school, List<Fact> facts) {
        SplittableRandom random = Draw.of(world.parameters().seed(), "site", school.key());
        LocalDate created = school.adoptedIn() > world.parameters().lastYear() || !Draw.chance(random, 0.85)
                ? null
                : Calendar.opening(school.adoptedIn()).plusDays(40 + random.nextInt(400));
        String url = "https://school" + school.key() + ".example.ru/nastavnichestvo";
        for (int year = world.parameters().firstYear() + 3;
                year <= world.parameters().lastYear();
                year++) {
            LocalDate day = Calendar.asOf(year).minusDays(3 + random.nextInt(12));
            boolean there = created != null && created.isBefore(day) && random.nextInt(40) > 0;
            if (!school.openAt(day) || !school.general()) continue;
            facts.add(Fact.ofRegion(
                    "site_checks",
                    (at, ids) -> new Object[] {school.id(), day, there, there ? created : null, there ? url : null},
                    day));
        }
    }
}
