/** The dated number of enterprises that coverage is measured against. */
@NullMarked
package org.doublerandom.directory.domain.base;

import org.jspecify.annotations.NullMarked;
