/** Asks the directory; a refusal of the directory is an answer, no answer is an outage. */
@NullMarked
package org.doublerandom.draw.clients;

import org.jspecify.annotations.NullMarked;
