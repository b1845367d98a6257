/** What anybody may send, made from the documents of the services, and what may come back. */
package org.doublerandom.system.input;
