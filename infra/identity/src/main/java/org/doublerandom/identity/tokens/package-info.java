/** What programs were granted, how long it is in force, and what is in force no more; knows persons by their ids only. */
@NullMarked
package org.doublerandom.identity.tokens;

import org.jspecify.annotations.NullMarked;
