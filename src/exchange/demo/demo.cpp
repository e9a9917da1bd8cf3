#include "exchange/demo/demo.h"

#include "exchange/demo/demo_crowd.h"
#include "exchange/demo/demo_school.h"

namespace alongside {

void fillWithDemo(Notebook& notebook, DemoSize size, std::uint64_t seed, Date today) {
    DemoStage stage(seed, today);
    notebook.performLarge(Op::Import, [&](Tables& tables) {
        setStage(stage, tables);
        if (size == DemoSize::Demo)
            tellAll(stage, tables);
        else
            addCrowd(size, stage, tables);
    });
}

} // namespace alongside
