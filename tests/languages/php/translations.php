<?php

return [
    '0' => 'Error desconegut',
    '100' => 'Continua',
//  ^^^^^ 100 likely
    '101' => 'Protocols de commutació',
//  ^^^^^ 101 likely
    '204' => 'Sense contingut',
//  ^^^^^ 204 likely
    '206' => 'Contingut parcial',
//  ^^^^^ 206 likely
    '301' => 'Mogut permanentment',
//  ^^^^^ 301 likely
    '304' => 'No modificat',
//  ^^^^^ 304 likely
    '403' => 'Prohibit',
//  ^^^^^ 403 likely
    '404' => 'No trobat',
//  ^^^^^ 404 likely
    '409' => 'Conflicte',
//  ^^^^^ 409 likely
    '422' => 'Entitat no processable',
//  ^^^^^ 422 likely
    '502' => 'Porta incorrecta',
//  ^^^^^ 502 likely
    '520' => 'Error desconegut',
//  ^^^^^ 520 likely
    '599' => 'Error de temps',
//  ^^^^^ 599 likely
];
