#pragma once
#include "engine/household.hpp"

namespace armoedeval {

/// The same household in another kind of number.
template <class R> Opvang<R> as_number(const Opvang<double>& o)
{
    return {o.soort, R(o.uren_per_maand), R(o.uurprijs)};
}

template <class R> BasicHousehold<R> as_number(const Household& h)
{
    BasicHousehold<R> uit;
    for (const Adult& v : h.volwassenen) {
        BasicAdult<R> adult{v.geboren,
                            v.bijstand_sinds,
                            v.vrijlating,
                            v.recht_op_bijstand,
                            v.ouders_niet_aanspreekbaar,
                            v.inrichting,
                            v.traject_naar_werk,
                            v.studie,
                            v.zorgverzekerd,
                            v.jonggehandicapt,
                            {}};
        for (const auto& i : v.inkomen) adult.inkomen.push_back({i.soort, R(i.bruto_per_jaar)});
        uit.volwassenen.push_back(std::move(adult));
    }
    for (const Child& k : h.kinderen) {
        BasicChild<R> child{k.geboren, k.dubbele_kinderbijslag, {}};
        for (const auto& o : k.opvang) child.opvang.push_back(as_number<R>(o));
        uit.kinderen.push_back(std::move(child));
    }
    for (const Housemate& m : h.medebewoners)
        uit.medebewoners.push_back(
            {m.geboren, m.kostendeler, m.kind, m.onderhuurder, R(m.inkomen_per_jaar), R(m.vermogen)});
    if (h.woning)
        uit.woning = BasicHome<R>{h.woning->soort, R(h.woning->kale_huur), R(h.woning->servicekosten),
                                  R(h.woning->overwaarde), h.woning->aangepast};
    uit.vermogen = R(h.vermogen);
    return uit;
}

template <class R> BasicSituation<R> as_number(const Situation& s)
{
    BasicSituation<R> uit;
    uit.titel = s.titel;
    uit.notitie = s.notitie;
    for (const Work& w : s.werk) {
        BasicWork<R> werk;
        werk.van = w.van;
        werk.uren_per_week = R(w.uren_per_week);
        werk.uurloon = R(w.uurloon);
        if (w.vakantiegeld) werk.vakantiegeld = R(*w.vakantiegeld);
        werk.pensioenpremie = R(w.pensioenpremie);
        werk.reiskosten_per_maand = R(w.reiskosten_per_maand);
        uit.werk.push_back(std::move(werk));
    }
    for (const auto& o : s.opvang) uit.opvang.push_back({o.kind, as_number<R>(o.opvang)});
    return uit;
}

} // namespace armoedeval
