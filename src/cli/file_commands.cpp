#include "cli/commands.h"
#include "cli/opening.h"
#include "exchange/demo/demo.h"

#include <charconv>

namespace alongside::cli {
namespace {

DemoSize sizeIn(const std::string& word) {
    if (const auto size = fromWord<DemoSize>(word))
        return *size;
    throw UsageError("\"" + word + "\" is not a size; --size takes demo, term, career or district");
}

std::uint64_t seedIn(const std::string& text) {
    std::uint64_t seed = 0;
    const auto* end = text.data() + text.size();
    if (const auto [rest, failure] = std::from_chars(text.data(), end, seed); failure != std::errc{} || rest != end)
        throw UsageError("\"" + text + "\" is not a whole number; --seed takes one");
    return seed;
}

} // namespace

int demo(const Arguments& arguments, const Clock& clock) {
    const auto size = sizeIn(arguments.option("--size").value_or("demo"));
    const auto seed = seedIn(arguments.option("--seed").value_or("1"));
    const auto today = dateOption(arguments, "--today", clock.today());
    makeNotebook(arguments, arguments.file(0), clock,
                 [&](Notebook& notebook) { fillWithDemo(notebook, size, seed, today); });
    return 0;
}

} // namespace alongside::cli
