/**
 * What makes the store durable: one file, one committer, replies only after the commit.
 *
 * <p>Promised: a write whose reply has left is there after the process was killed at any moment, a compaction included;
 * a command is in the file as a whole or not at all; an index is stored in the same commit as the data it is over; nobody
 * reads what is lost afterwards. After a write that the file refuses (a full disk), whoever waited for it gets the error
 * and the store goes on from its last commit.
 *
 * <p>Not promised: without {@code --fsync}, that a power cut or a crash of the operating system spares what was
 * acknowledged in the seconds before it. A command that failed with an error of the disk may or may not be stored.
 */
@NullMarked
package org.doublerandom.local.store.engine;

import org.jspecify.annotations.NullMarked;
