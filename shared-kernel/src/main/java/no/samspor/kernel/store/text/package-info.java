/** Protected text: free text and anything naming a person, sealed in every stored event. */
@NullMarked
package no.samspor.kernel.store.text;

import org.jspecify.annotations.NullMarked;
