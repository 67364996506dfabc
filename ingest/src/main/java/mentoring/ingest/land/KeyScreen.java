package mentoring.ingest.land;

import java.time.LocalDate;

/**
 * Answers cheaply whether any key of a table may have come twice, so that the exact search runs for few tables only. A
 * set of 64-bit hashes: it may suspect wrongly, it never overlooks a repetition.
 */
final class KeyScreen {
    private static final int START = 1 << 10;
    /** 128 MiB, enough for 12 million keys; a table with more is searched in any case. */
    private static final int MAX_SLOTS = 1 << 24;

    /** Every look into a large table waits for memory; looks that follow each other closely wait together. */
    private static final int WAITING = 512;

    private final long[] waiting = new long[WAITING];
    private int waits;
    private long[] slots = new long[START];
    private int size;
    private boolean suspicious;

    /** Takes the natural key of the next row. */
    void add(Object[] values, int[] keyPositions) {
        if (!suspicious) {
            long hash = 1;
            for (int position : keyPositions) {
                hash = hash(hash, values[position]);
            }
            waiting[waits++] = hash == 0 ? 1 : hash;
            if (waits == WAITING) {
                insertWaiting();
            }
        }
    }

    /** Whether the exact search is needed. */
    boolean suspicious() {
        insertWaiting();
        return suspicious;
    }

    private void insertWaiting() {
        for (int i = 0; i < waits && !suspicious; i++) {
            insert(waiting[i]);
        }
        waits = 0;
    }

    private static long hash(long start, Object value) {
        if (value instanceof Long number) {
            return mix(start * 31 + number);
        }
        if (value instanceof LocalDate day) {
            return mix(start * 31 + day.getYear() * 512L + day.getMonthValue() * 32L + day.getDayOfMonth());
        }
        return hash(start, value == null ? "" : value.toString());
    }

    /** FNV-1a with the mixing step of SplitMix64; parts are told apart by a character that no text has. */
    private static long hash(long start, String text) {
        long hash = start;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return mix(hash ^ 0x1fffffL);
    }

    private static long mix(long hash) {
        long mixed = hash * 0xbf58476d1ce4e5b9L;
        return mixed ^ (mixed >>> 31);
    }

    private void insert(long hash) {
        if (size >= slots.length / 4 * 3) {
            grow();
        }
        if (suspicious) {
            return;
        }
        int slot = slotFor(slots, hash);
        if (slots[slot] == hash) {
            suspect();
        } else {
            slots[slot] = hash;
            size++;
        }
    }

    private void grow() {
        if (slots.length == MAX_SLOTS) {
            suspect();
            return;
        }
        long[] larger = new long[slots.length * 2];
        for (long hash : slots) {
            if (hash != 0) {
                larger[slotFor(larger, hash)] = hash;
            }
        }
        slots = larger;
    }

    private void suspect() {
        suspicious = true;
        slots = new long[0]; // its work is done
    }

    private static int slotFor(long[] table, long hash) {
        int slot = (int) (hash >>> 32) & table.length - 1;
        while (table[slot] != 0 && table[slot] != hash) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }
}
