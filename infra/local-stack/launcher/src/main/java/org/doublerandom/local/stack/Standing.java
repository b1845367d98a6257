package org.doublerandom.local.stack;

import java.time.Instant;
import java.util.List;

/**
 * How one program stands.
 *
 * @param pid 0 if it does not run
 * @param since when its process began, or ended
 * @param restarts how often it was started again since the stack started
 * @param resident memory in MiB
 * @param reason why it is not ready; empty if it is
 * @param remarks what stands or does not work although it serves, a line each
 */
public record Standing(
        String name,
        long pid,
        int port,
        Instant since,
        int restarts,
        long resident,
        boolean ready,
        String reason,
        List<String> remarks) {}
