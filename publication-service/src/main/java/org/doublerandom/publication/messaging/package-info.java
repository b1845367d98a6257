/** Facts of other services in, facts about publications out; the only place that knows wire names. */
@NullMarked
package org.doublerandom.publication.messaging;

import org.jspecify.annotations.NullMarked;
