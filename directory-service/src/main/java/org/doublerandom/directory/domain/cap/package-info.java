/** How often a target may be visited: the rules that say so, and what they make of its visits (domain §10, G3). */
@NullMarked
package org.doublerandom.directory.domain.cap;

import org.jspecify.annotations.NullMarked;
