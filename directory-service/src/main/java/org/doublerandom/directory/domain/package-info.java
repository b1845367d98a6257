/** Terms that all parts of the directory share; depends on nothing but plain Java. */
@NullMarked
package org.doublerandom.directory.domain;

import org.jspecify.annotations.NullMarked;
