#include "any_bytes.h"
#include "exchange/demo/demo.h"

#include <algorithm>
#include <functional>

using namespace alongside;
using fuzz::insist;

namespace {

Notebook demo() {
    auto notebook = Notebook::inMemory(fuzz::stoppedClock());
    fillWithDemo(notebook, DemoSize::Demo, 1, notebook.today());
    return notebook;
}

} // namespace

// Any bytes as words to search for: no operator of the full-text search is among them, so nothing is an error; no more
// is found than was asked for, and no meeting twice.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size) {
    static const auto notebook = demo();
    const auto words = fuzz::textOf(bytes, size);
    const auto& search = notebook.read().search;
    constexpr int most = 5;
    const auto kinds = std::variant_size_v<decltype(Hit::record)>;
    insist(search.find(words, most).size() <= kinds * most, "no more is found than was asked for");
    if (const auto meetings = search.meetingsWith(words))
        insist(std::adjacent_find(meetings->begin(), meetings->end(), std::greater_equal<>()) == meetings->end(),
               "meetings are found once each, in the order of keys");
    return 0;
}
