/** Access tokens that identity has taken back before they expired. */
@NullMarked
package org.doublerandom.starter.revocation;

import org.jspecify.annotations.NullMarked;
