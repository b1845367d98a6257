/** After a restored backup: what the topics hold and the store does not, and how the service becomes level with them. */
@NullMarked
package org.doublerandom.facts.level;

import org.jspecify.annotations.NullMarked;
