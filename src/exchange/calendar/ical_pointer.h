#pragma once

#include <libical/ical.h>
#include <memory>

namespace alongside {

struct FreeIcal {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
    void operator()(icalproperty* property) const { icalproperty_free(property); }
    void operator()(icalrecur_iterator* iterator) const { icalrecur_iterator_free(iterator); }
    void operator()(char* text) const { icalmemory_free_buffer(text); }
};

// What libical gives away to be freed.
template <class Thing>
using IcalPointer = std::unique_ptr<Thing, FreeIcal>;

} // namespace alongside
