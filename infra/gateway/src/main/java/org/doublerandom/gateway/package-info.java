/** The only public HTTP entry: a list of what may be asked of whom, and a check of the token before anything is passed on. */
@NullMarked
package org.doublerandom.gateway;

import org.jspecify.annotations.NullMarked;
