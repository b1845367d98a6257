/** What one administrator asked for and a second one has to approve. */
@NullMarked
package org.doublerandom.identity.request;

import org.jspecify.annotations.NullMarked;
