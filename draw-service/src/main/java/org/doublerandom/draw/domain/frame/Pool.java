package org.doublerandom.draw.domain.frame;

import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.Set;
import java.util.function.Predicate;

/**
 * All targets that a draw could reach, the excluded among them, ascending by id (protocol §3). There may be a million: their ids
 * lie in one array, and what else is said of them is kept once for all of whom the same is said.
 */
public final class Pool {
    private final byte[] ids;
    private final int[] ends;
    private final List<Traits> kinds;
    private final int[] kindOf;

    Pool(byte[] ids, int[] ends, List<Traits> kinds, int[] kindOf) {
        this.ids = ids;
        this.ends = ends;
        this.kinds = List.copyOf(kinds);
        this.kindOf = kindOf;
    }

    /** @param candidates ascending by id */
    public static Pool of(List<Candidate> candidates) {
        PoolRows rows = new PoolRows();
        candidates.forEach(rows::add);
        return rows.pool();
    }

    public static Pool parse(byte[] file) {
        return read(FilePieces.of(file));
    }

    public static Pool read(FilePieces file) {
        PoolRows rows = new PoolRows();
        FileLines.read(PoolRows.FILE, file, rows::read);
        return rows.pool();
    }

    public int size() {
        return ends.length;
    }

    /** @param row place in the order of ids, from 0 */
    public Candidate candidate(int row) {
        return new Candidate(id(row), kinds.get(kindOf[row]));
    }

    public TargetId id(int row) {
        return new TargetId(new String(ids, start(row), ends[row] - start(row), StandardCharsets.ISO_8859_1));
    }

    /**
     * Puts the bytes of an id behind what is there already.
     *
     * @return where they end
     */
    public int putId(int row, byte[] behind, int start) {
        int length = ends[row] - start(row);
        System.arraycopy(ids, start(row), behind, start, length);
        return start + length;
    }

    /** All of them, each made when it is asked for. */
    public List<Candidate> candidates() {
        return new Candidates();
    }

    /** The candidates of these ids, ascending by id. */
    public List<Candidate> only(Set<TargetId> wanted) {
        return wanted.stream()
                .mapToInt(this::row)
                .filter(row -> row >= 0)
                .sorted()
                .mapToObj(this::candidate)
                .toList();
    }

    public boolean has(TargetId target) {
        return row(target) >= 0;
    }

    /** The rows of all with such traits, ascending. */
    public int[] rows(Predicate<Traits> such) {
        boolean[] fits = new boolean[kinds.size()];
        for (int kind = 0; kind < fits.length; kind++) {
            fits[kind] = such.test(kinds.get(kind));
        }
        int[] rows = new int[size()];
        int count = 0;
        for (int row = 0; row < rows.length; row++) {
            if (fits[kindOf[row]]) {
                rows[count++] = row;
            }
        }
        return Arrays.copyOf(rows, count);
    }

    /** Which traits there are, and how many have them. */
    public Map<Traits, Long> counts() {
        long[] counts = new long[kinds.size()];
        for (int kind : kindOf) {
            counts[kind]++;
        }
        Map<Traits, Long> byTraits = new LinkedHashMap<>();
        for (int kind = 0; kind < counts.length; kind++) {
            byTraits.merge(kinds.get(kind), counts[kind], Long::sum);
        }
        return byTraits;
    }

    private int start(int row) {
        return row == 0 ? 0 : ends[row - 1];
    }

    /** A row below 0 if there is no such candidate. */
    private int row(TargetId target) {
        byte[] id = target.value().getBytes(StandardCharsets.ISO_8859_1);
        int low = 0;
        int high = size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Arrays.compareUnsigned(ids, start(middle), ends[middle], id, 0, id.length);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    private final class Candidates extends AbstractList<Candidate> implements RandomAccess {
        @Override
        public Candidate get(int row) {
            return candidate(row);
        }

        @Override
        public int size() {
            return Pool.this.size();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pool pool && candidates().equals(pool.candidates());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(ids);
    }

    @Override
    public String toString() {
        return "Pool of " + size();
    }
}
