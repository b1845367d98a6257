package org.doublerandom.publication.domain.log;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is known of the logs of the authorities. */
public interface Logs {
    /** Keeps a record that was told; one that is kept already stays as it is. */
    void keep(ToldRecord told);

    /** The serials of an authority that had no record when its log was looked at last. */
    List<OpenSerial> openOf(String authority);

    void keepOpen(String authority, List<OpenSerial> open);

    List<ToldRecord> toldOf(String authority);

    /** All authorities of whose logs something was told, ascending. */
    List<String> authorities();

    Optional<LogWatch> watch(String authority);

    void keep(LogWatch watch);

    /** Of all authorities whose log was compared, ascending by authority. */
    List<LogWatch> watches();

    /** Whose logs are to be compared now. */
    default List<String> due(Instant now) {
        return authorities().stream()
                .filter(authority -> watch(authority)
                        .map(watch -> watch.isDue(toldOf(authority).size(), now))
                        .orElse(true))
                .toList();
    }

    /** Compares what is served now with all that was told, and keeps what comes of it. */
    default LogWatch compare(String authority, List<ServedRecord> served, Instant now) {
        LogWatch compared = LogWatch.of(
                authority, toldOf(authority), served, watch(authority).orElse(null), now);
        keep(compared);
        return compared;
    }
}
