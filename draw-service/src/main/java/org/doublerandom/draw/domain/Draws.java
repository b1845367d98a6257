package org.doublerandom.draw.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.doublerandom.draw.domain.file.PublicTexts;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.protocol.DrawNumber;
import org.doublerandom.draw.domain.record.LogEntry;
import org.doublerandom.draw.domain.record.LogHead;
import org.doublerandom.draw.domain.refusal.DrawOwes;
import org.doublerandom.draw.domain.refusal.DrawWasOpenedBefore;
import org.doublerandom.draw.domain.refusal.RecordBeforeIsMissing;
import org.doublerandom.draw.domain.refusal.UnknownDraw;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;

/** All draws of this service. State, events and log position of a change are stored together or not at all. */
public interface Draws {

    Optional<Draw> find(DrawId id);

    default Draw get(DrawId id) {
        return find(id).orElseThrow(() -> new UnknownDraw(id));
    }

    /**
     * What everybody may read of a draw, as it was stored when it became public: no secret of the draw is opened for it.
     *
     * @throws UnknownDraw if there is no such draw
     */
    PublicTexts publicTexts(DrawId id);

    /** The draws of a batch in their order, each behind the void that it follows from. */
    default List<Draw> ofBatch(DrawId batch) {
        List<Draw> draws = new ArrayList<>();
        Optional<Draw> draw = find(batch);
        while (draw.isPresent()) {
            draws.add(draw.get());
            draw = draw.get().next().flatMap(this::find);
        }
        return List.copyOf(draws);
    }

    /** By serial. */
    Page<DrawEntry> of(AuthorityCode authority, PageRequest page);

    /** The authority's draws whose serial is reserved and that have no record yet, by serial. */
    List<DrawNumber> open(AuthorityCode authority);

    /** The authority's log in order of publication. */
    Page<LogEntry> logOf(AuthorityCode authority, PageRequest page);

    Optional<PublishedScheme> scheme(DrawId batch);

    /**
     * Appends the record of a batch's scheme to the authority's log and tells it, once: a repeat changes nothing.
     *
     * @param promising gets the head of the log; the loser of a race binds again
     */
    void promise(DrawId batch, Function<LogHead, PublishedScheme> promising);

    /**
     * Announced draws with which the service can go on by itself at this moment, neither completed nor found infeasible; those that wait
     * for a seal to open are among them.
     */
    List<DrawId> due(Instant now);

    /**
     * Announced draws of which it is not kept from when on the service can go on: others have to act first, or an earlier version stored
     * them while a key was away.
     */
    List<DrawId> asleep();

    /**
     * Reserves the next serial of the draw's authority, without gaps; the function is applied again if somebody was
     * faster. A second draw of the same id is refused with {@link DrawWasOpenedBefore}.
     */
    Draw open(DrawId id, LongFunction<OpenedDraw> opening);

    /** The draw that the present command opened before, as it is now: its repeat opens no other. */
    Optional<Draw> openedBefore(AuthorityCode authority);

    /**
     * The change is a pure function of the state and is applied again to the newer state if the lock was lost.
     *
     * @throws DrawOwes where it tells something and the draw still owes what comes before
     */
    Draw change(DrawId id, Function<Draw, Changed<Draw>> change);

    /**
     * Stores a draw again as it was when it told a fact that is on the topic, and tells nothing; what it told beside it is {@link #owed}
     * from then on. A record that is not in the authority's log yet goes behind the one it names as the one before.
     *
     * @param rebuilding gets the draw as far as it is known; may be applied again
     * @throws RecordBeforeIsMissing while the record before is not in the log
     */
    Draw rebuild(DrawId id, Function<Optional<Draw>, Draw> rebuilding);

    /** What the draw owes, in the order in which it is told; nothing but after a restore. */
    List<Owed> owed(DrawId id);

    /** The draws that owe something. */
    List<DrawId> owing();

    /** It was found on its topic: it is owed no more. A draw that is not known, or owes something else, is left as it is. */
    void found(DrawId id, Owed onTopic);

    /** Tells what is owed; nothing where it is not what the draw owes any more. */
    void tell(DrawId id, List<Owed> owed, List<DrawEvent> events);

    /**
     * Places a scheme in the log again that was told, behind the record it names as the one before; tells nothing.
     *
     * @throws RecordBeforeIsMissing while the record before is not in the log
     */
    void rebuild(PublishedScheme told);

    /**
     * A change that appends a record to the authority's log; the loser of a race reads the head and hashes again.
     *
     * @throws DrawOwes as in {@link #change}
     */
    Draw append(DrawId id, BiFunction<Draw, LogHead, Changed<Draw>> change);
}
