global using Claims.Domain;
