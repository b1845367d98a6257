/** The command being carried out: who sent it, and the key by which a repeat is recognised. */
@NullMarked
package org.doublerandom.starter.command;

import org.jspecify.annotations.NullMarked;
