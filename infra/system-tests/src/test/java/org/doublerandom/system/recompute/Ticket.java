package org.doublerandom.system.recompute;

/** A candidate's number in a draw; the lowest numbers are drawn. */
public record Ticket(String number, String id) implements Comparable<Ticket> {
    @Override
    public int compareTo(Ticket other) {
        int byNumber = number.compareTo(other.number);
        return byNumber != 0 ? byNumber : id.compareTo(other.id);
    }
}
