/** How the API of both sides describes itself to those who write clients. */
@NullMarked
package no.samspor.app.api;

import org.jspecify.annotations.NullMarked;
