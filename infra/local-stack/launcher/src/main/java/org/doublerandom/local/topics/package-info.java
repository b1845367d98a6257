/** The broker's topics, its users, and who of them may read and write what. */
@NullMarked
package org.doublerandom.local.topics;

import org.jspecify.annotations.NullMarked;
