/** The walks over a service's document: rights, bounds, words and codes of every operation, compared with what it does. */
@NullMarked
package org.doublerandom.testkit.api;

import org.jspecify.annotations.NullMarked;
