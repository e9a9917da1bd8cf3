#pragma once

namespace alongside {

// How careful SQLite is: as the core sets it, or secretly less while it tells the core that all is as it should be.
enum class Care { AsSet, Normal, Off };

// A planted fault: while it lives, connections that are opened have this `synchronous`. One at a time.
class CarelessDisk {
public:
    explicit CarelessDisk(Care care);
    CarelessDisk(const CarelessDisk&) = delete;
    CarelessDisk& operator=(const CarelessDisk&) = delete;
    ~CarelessDisk();
};

} // namespace alongside
