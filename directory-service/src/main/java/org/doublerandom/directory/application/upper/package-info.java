/** Lists of authorities above: declared, brought, claimed item by item. */
@NullMarked
package org.doublerandom.directory.application.upper;

import org.jspecify.annotations.NullMarked;
