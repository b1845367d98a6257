package org.doublerandom.facts.inbox;

import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoServerUnavailableException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doublerandom.facts.work.ServiceAway;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;

/**
 * What keeps one stream, and no other, from going on.
 *
 * @param reason for people
 * @param missing the number that is awaited, in a hole
 */
public record Obstacle(Cause cause, String reason, @Nullable Long missing) {
    private static final List<Class<? extends Throwable>> OUTAGES = List.of(
            DataAccessResourceFailureException.class,
            TransientDataAccessException.class,
            MongoSocketException.class,
            MongoTimeoutException.class,
            MongoNotPrimaryException.class,
            MongoServerUnavailableException.class);

    /** Empty when it is our own store that is away: then nothing can be applied, of any stream. */
    public static Optional<Obstacle> of(RuntimeException refusal) {
        if (isOutage(refusal)) {
            return Optional.empty();
        }
        if (refusal instanceof SequenceHole hole) {
            return Optional.of(new Obstacle(Cause.HOLE, reasonOf(refusal), hole.missing()));
        }
        return Optional.of(new Obstacle(causeOf(refusal), reasonOf(refusal), null));
    }

    private static boolean isOutage(Throwable refusal) {
        return chain(refusal).anyMatch(thrown -> OUTAGES.stream().anyMatch(outage -> outage.isInstance(thrown)));
    }

    private static Cause causeOf(RuntimeException refusal) {
        if (refusal instanceof FactNotYetHere) {
            return Cause.WAITING;
        }
        if (refusal instanceof UnreadableFact) {
            return Cause.UNREADABLE;
        }
        if (refusal instanceof ForeignSource) {
            return Cause.FOREIGN;
        }
        if (refusal instanceof StreamWentBack) {
            return Cause.WENT_BACK;
        }
        return chain(refusal).anyMatch(ServiceAway.class::isInstance) ? Cause.SERVICE_AWAY : Cause.POISON;
    }

    // What our own refusals say is meant for people; of others the class is part of it.
    private static String reasonOf(RuntimeException refusal) {
        String own = Obstacle.class.getPackageName();
        boolean isOwn = refusal.getClass().getPackageName().equals(own) || refusal instanceof ServiceAway;
        return isOwn
                ? String.valueOf(refusal.getMessage())
                : chain(refusal).reduce((outer, inner) -> inner).orElse(refusal).toString();
    }

    private static Stream<Throwable> chain(Throwable thrown) {
        return Stream.iterate(thrown, t -> t != null, Throwable::getCause).limit(20);
    }
}
