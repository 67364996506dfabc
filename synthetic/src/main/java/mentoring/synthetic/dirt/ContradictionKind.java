package mentoring.synthetic.dirt;

/** The kinds of contradictions that real reports have, numbered as in the reference list. */
public enum ContradictionKind {
    /** The composite share exceeds its parts. */
    C01('E', Shows.FIGURES),
    /** The number of listed exceptions does not fit the share. */
    C02('E', Shows.FIGURES),
    /** Text and table differ, or a letter stands for a digit. */
    C03('E', Shows.FIGURES),
    /** No whole number gives the share. */
    C04('E', Shows.FIGURES),
    /** The numerator described is another indicator's. */
    C05('E', Shows.WORDS),
    /** People divided by organisations. */
    C06('E', Shows.FIGURES),
    /** One symbol, two meanings. */
    C07('E', Shows.WORDS),
    /** The text gives a value under another indicator's number. */
    C08('E', Shows.FIGURES),
    /** The value's source is not the methodology's. */
    C09('E', Shows.WORDS),
    /** Fewer programmes than pairs. */
    C10('W', Shows.FIGURES),
    /** More people in programmes than programmes could hold. */
    C11('W', Shows.FIGURES),
    /** The denominator is implausible against the official headcount. */
    C12('W', Shows.FACTS),
    /** A document without the one it rests on. */
    C13('W', Shows.FIGURES),
    /** Shares of a multi-valued attribute on too small a base. */
    C14('W', Shows.FIGURES),
    /** The same number for different things. */
    C15('W', Shows.FIGURES),
    /** Per cent where percentage points are meant. */
    C16('W', Shows.WORDS),
    /** One order, two dates. */
    C17('W', Shows.FACTS),
    /** An order cited under a wrong number. */
    C18('W', Shows.WORDS),
    /** Days differ within one table. */
    C19('I', Shows.WORDS),
    /** The narrative contradicts the value. */
    C20('W', Shows.WORDS),
    /** «Half» for much more or less than half. */
    C21('I', Shows.WORDS),
    /** A judgement without a scale. */
    C22('I', Shows.WORDS),
    /** Precision differs within one table. */
    C23('I', Shows.FIGURES),
    /** Some of the counted are not in the base. */
    C24('W', Shows.WORDS),
    /** Schools to which an indicator does not apply stay in its denominator. */
    C25('W', Shows.FACTS),
    /** The basis named is about something else. */
    C26('I', Shows.WORDS),
    /** A share of a denominator without its numerator. */
    C27('W', Shows.FIGURES),
    /** Compared with another year's target. */
    C28('I', Shows.WORDS);

    private final char severity;
    private final Shows shows;

    ContradictionKind(char severity, Shows shows) {
        this.severity = severity;
        this.shows = shows;
    }

    char severity() {
        return severity;
    }

    Shows shows() {
        return shows;
    }

    /** What a contradiction shows in. */
    enum Shows {
        /** Published numbers among themselves. */
        FIGURES,
        /** Published numbers against loaded facts, or facts among themselves. */
        FACTS,
        /** Printed words and notes. */
        WORDS
    }
}
