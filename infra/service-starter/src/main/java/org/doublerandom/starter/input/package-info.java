/** What a request may hold: JSON to the letter, plain characters, the parameters an operation has. */
@NullMarked
package org.doublerandom.starter.input;

import org.jspecify.annotations.NullMarked;
