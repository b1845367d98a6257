/** The command that a thread is carrying out, as the store remembers it. */
@NullMarked
package org.doublerandom.facts.command;

import org.jspecify.annotations.NullMarked;
