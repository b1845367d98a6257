/** What a server does about callers who are slow on purpose, or many. */
@NullMarked
package org.doublerandom.connections;

import org.jspecify.annotations.NullMarked;
