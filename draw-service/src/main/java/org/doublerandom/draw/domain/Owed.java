package org.doublerandom.draw.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.doublerandom.draw.domain.voiding.VoidReason;
import org.jspecify.annotations.Nullable;

/**
 * What a draw told the services beside a public fact. Of a draw that was made again from the public one it is owed, until it is found
 * on its own topic or told again (decision 175).
 *
 * @param n which of its kind, from 1: a page, or how many alterations and the void behind them
 */
public record Owed(Kind kind, int n) {

    /** In the order in which they are told. */
    public enum Kind {
        /** A page of the drawn, behind the result. */
        SELECTED,
        /** Who visits whom by an alteration, or that nobody does any more. */
        REPLACED,
        /** Whom a void draw drew, all pages of it. */
        MISSED
    }

    /** What the draw told between the two states, in its order. */
    public static List<Owed> between(Optional<Draw> before, Draw after) {
        List<Owed> owed = new ArrayList<>(toldBy(after));
        before.map(Owed::toldBy).ifPresent(owed::removeAll);
        return List.copyOf(owed);
    }

    private static List<Owed> toldBy(Draw draw) {
        List<Owed> told = new ArrayList<>();
        CompletedDraw drawn = drawn(draw);
        if (drawn != null && drawn.resultPublishedAt() != null) {
            told.addAll(numbered(Kind.SELECTED, drawn.pages().size()));
            boolean ended = draw instanceof VoidedDraw voided && voided.reason() == VoidReason.LAW;
            told.addAll(numbered(Kind.REPLACED, drawn.alterations().done().size() + (ended ? 1 : 0)));
        }
        if (draw instanceof VoidedDraw voided && !voided.found().isEmpty() && new LateDeposit(voided).outcomes() > 0) {
            told.add(new Owed(Kind.MISSED, 1));
        }
        return told;
    }

    private static List<Owed> numbered(Kind kind, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(n -> new Owed(kind, n)).toList();
    }

    /** The draw with its outcome, voided by law or not; null where there is none. */
    static @Nullable CompletedDraw drawn(Draw draw) {
        Draw living = draw instanceof VoidedDraw voided ? voided.before() : draw;
        return living instanceof CompletedDraw completed ? completed : null;
    }

    /** As it is stored. */
    public static Owed parse(String text) {
        String[] words = text.split(" ");
        return new Owed(Kind.valueOf(words[0]), Integer.parseInt(words[1]));
    }

    @Override
    public String toString() {
        return kind + " " + n;
    }
}
