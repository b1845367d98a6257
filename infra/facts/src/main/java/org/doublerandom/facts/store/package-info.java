/** One document per aggregate: its state, version, outgoing facts and remembered commands change in one write. */
@NullMarked
package org.doublerandom.facts.store;

import org.jspecify.annotations.NullMarked;
